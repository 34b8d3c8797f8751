"""Matplotlib's SVG made fit for a page: ids of its own, a title and a description, nothing that reaches outside it."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from beslut.rendering.pictures.canvas import Canvas

_SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_WITHIN = re.compile(r"url\(#([^)]*)\)")
_DECLARATION = re.compile(r"\s*([a-z-]+)\s*:\s*([^;]+?)\s*(?:;|$)")
_TURNED_NOT = re.compile(r"rotate\(-?0 ")
_FAMILY = "font-family"


def embedded(canvas: Canvas, prefix: str, title: str, description: str) -> str:
    """The drawing as an `svg` element: ids begin with `prefix`, and it is an image with a title and a description."""
    read = ET.fromstring(canvas.svg)
    root = ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {canvas.width} {canvas.height}",
            "width": str(canvas.width),
            "height": str(canvas.height),
            "role": "img",
            "aria-labelledby": f"{prefix}-title {prefix}-desc",
            "stroke-linejoin": "round",
            "style": f"width:{canvas.width}px;min-width:{canvas.least}px",
        },
    )
    ET.SubElement(root, "title", {"id": f"{prefix}-title"}).text = title
    ET.SubElement(root, "desc", {"id": f"{prefix}-desc"}).text = description
    root.extend(_kept(read))
    names: dict[str, str] = {}
    for element in list(root.iter()):
        _clean(element, prefix, names)
    _drop_unused_ids(root)
    return ET.tostring(root, encoding="unicode")


def _kept(read: ET.Element) -> list[ET.Element]:
    """Everything but the metadata and the style sheet, which would hold for the whole page."""
    for defs in read.iter(f"{_SVG}defs"):
        for style in defs.findall(f"{_SVG}style"):
            defs.remove(style)
    return [each for each in read if each.tag != f"{_SVG}metadata" and (len(each) or each.attrib)]


def _clean(element: ET.Element, prefix: str, names: dict[str, str]) -> None:
    element.tag = element.tag.removeprefix(_SVG)
    if element.tag not in ("title", "desc", "text"):
        element.text = None
    element.tail = None
    if element.get("id") and element.tag not in ("title", "desc"):
        element.set("id", _name(element.get("id", ""), prefix, names))
    link = element.attrib.pop(_LINK, None)
    if link is not None:
        element.set("href", f"#{_name(link.removeprefix('#'), prefix, names)}")
    for key in ("clip-path", "style"):
        if key in element.attrib:
            element.set(
                key, _WITHIN.sub(lambda match: f"url(#{_name(match[1], prefix, names)})", element.attrib[key])
            )
    if "d" in element.attrib:
        element.set("d", " ".join(element.attrib["d"].split()))
    if element.tag == "text":
        _plain_text(element)


def _name(old: str, prefix: str, names: dict[str, str]) -> str:
    """A short id instead of a long one, the same for every mention of it."""
    return names.setdefault(old, f"{prefix}-{len(names) + 1}")


def _plain_text(element: ET.Element) -> None:
    """Size and anchor as attributes; the font is the page's own, and a turn by nothing is no turn."""
    for key, value in _DECLARATION.findall(element.attrib.pop("style", "")):
        if key != _FAMILY:
            element.set(key, value.removesuffix("px"))
    if _TURNED_NOT.match(element.get("transform", "")):
        del element.attrib["transform"]


def _drop_unused_ids(root: ET.Element) -> None:
    """Matplotlib names every group; only what is referred to needs a name."""
    used = set(re.findall(r"#([^)\"]+)", " ".join(" ".join(each.attrib.values()) for each in root.iter())))
    for link in root.iter():
        if "href" in link.attrib:
            used.add(link.attrib["href"].removeprefix("#"))
    for element in root.iter():
        if element.tag in ("title", "desc"):
            continue
        if element.get("id") and element.get("id") not in used:
            del element.attrib["id"]
