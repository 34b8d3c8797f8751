"""Reports as one page for a browser: a single file that fetches nothing and runs nothing."""

from beslut.rendering.html.page import html_page

__all__ = ["html_page"]
