"""Pictures of reports, drawn as SVG that stands in a page: each shows the figures of its report's own table."""

from beslut.rendering.pictures.drawing import Drawing, drawn

__all__ = ["Drawing", "drawn"]
