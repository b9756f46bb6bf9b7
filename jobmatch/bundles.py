"""One stylesheet and one script for the whole site, made from the many small files in `static/`.

`static/css/site.css` and `static/js/site.js` only import; this finder follows their imports and offers the results as
`css/bundle.css` and `js/bundle.js` to `runserver`, WhiteNoise and `collectstatic` alike. There is no build to run and
nothing generated to commit. The sources stay valid as they are: a browser can load `site.css` or `site.js` itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.checks import CheckMessage
from django.core.files.storage import FileSystemStorage

CSS_IMPORT = re.compile(r'@import url\("([^"]+)"\) layer\((\w+)\);')
Found = list[str]
JS_IMPORT = re.compile(r'^import "\./([^"]+)";$', re.MULTILINE)


def stylesheet(source: Path) -> str:
    """`site.css` with each import replaced by the file it names, inside its layer, without comments and indentation."""

    def inlined(match: re.Match[str]) -> str:
        return f"@layer {match[2]}{{{(source.parent / match[1]).read_text()}}}"

    css = re.sub(r"/\*.*?\*/", "", CSS_IMPORT.sub(inlined, source.read_text()), flags=re.DOTALL)
    lines = (line.strip() for line in css.splitlines())
    css = re.sub(r"\s*([{};,>])\s*|:\s+", lambda m: m[1] or ":", "\n".join(line for line in lines if line))
    return re.sub(r"(?<=[\s,(:])0(?=\.\d)", "", css).replace(";}", "}")


def script(source: Path) -> str:
    """The modules that `site.js` imports, each in a block so that their names stay their own. They export nothing."""
    names = JS_IMPORT.findall(source.read_text())
    return "\n".join(f"// {name}\n{{\n{(source.parent / name).read_text()}}}" for name in names)


BUNDLES = {"css/bundle.css": ("css/site.css", stylesheet), "js/bundle.js": ("js/site.js", script)}


class BundleFinder(BaseFinder):
    """Builds a bundle whenever it is asked for, so it is never stale; writes only when the content changed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.storage = FileSystemStorage(location=settings.STATE_DIR / "bundles")

    def check(self, **kwargs: Any) -> list[CheckMessage]:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> str | Found:  # type: ignore[override]
        if path not in BUNDLES:
            return []
        built = str(self._build(path))
        return [built] if find_all else built

    def list(self, ignore_patterns: Iterable[str] | None) -> Iterator[tuple[str, FileSystemStorage]]:
        for path in BUNDLES:
            self._build(path)
            yield path, self.storage

    def _build(self, path: str) -> Path:
        source, build = BUNDLES[path]
        content = build(settings.BASE_DIR / "static" / source)
        target = Path(self.storage.path(path))
        if not target.exists() or target.read_text() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh = target.with_suffix(".fresh")
            fresh.write_text(content)
            fresh.replace(target)
        return target
