"""Arbejdstilsynet's slides (annex 5) as PPTX: the template's text in a layout of our own, the institution's name on
the first slide, and at the end an empty slide for the topics talked about.

The template's text stands in `papers/at_template.txt`; `papers/at_slides.py`, which reads the slides that come back,
knows it by the same file.
"""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING, Any

from messages.mail import Part
from messages.papers.slide_template import template_slides
from messages.papers_out import AtSlides
from messages.papers_zip import MADE, file_name, with_words, without_clock

if TYPE_CHECKING:
    from pptx.presentation import Presentation

PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

_INK, _QUIET = "17375E", "595959"
_FONT = "Calibri"
_NAME = "%INSTITUTION%"
_PROMPT = "Skriv ét emne i hver linje"
_ROOM = 560  # characters of body text that fit at full size


def write_at_slides(request: AtSlides, *, language: str) -> Part:
    """The slides. They are Arbejdstilsynet's own: their words are Danish in every `language`."""
    del language
    institution = " ".join("".join(c for c in request.institution if c.isprintable() or c.isspace()).split())
    data = with_words(_template(), {_NAME: institution})
    return Part(name=file_name("Slides til dialogmøde", institution, "pptx"), content_type=PPTX, data=data)


@cache
def _template() -> bytes:
    """The slides with `_NAME` for the institution: put together once, which takes most of a tenth of a second."""
    from pptx import Presentation

    show = Presentation()
    _set_up(show)
    opening, content = show.slide_layouts
    (title, *_), *slides = template_slides()
    _slide(show, opening, title, [_NAME])
    for heading, *lines in slides:
        _slide(show, content, heading, lines)
    out = io.BytesIO()
    show.save(out)
    return without_clock(out.getvalue())


def _slide(show: Presentation, layout: Any, title: str, lines: list[str]) -> None:
    from pptx.enum.lang import MSO_LANGUAGE_ID

    slide: Any = show.slides.add_slide(layout)
    slide.shapes.title.text = title
    frame = slide.placeholders[1].text_frame
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.text = line
        if line.endswith(":"):
            _without_bullet(paragraph)
    if (size := sum(map(len, lines))) > _ROOM:
        # PowerPoint keeps this up itself once somebody writes on the slide.
        frame._txBody.bodyPr.get_or_change_to_normAutofit().set("fontScale", "85000" if size > 700 else "92500")
    for shape in slide.placeholders:
        for paragraph in shape.text_frame.paragraphs:
            for run in paragraph.runs:
                run.font.language_id = MSO_LANGUAGE_ID.DANISH


def _without_bullet(paragraph: Any) -> None:
    properties = paragraph._p.get_or_add_pPr()
    properties.set("marL", "0")
    properties.set("indent", "0")
    _add(properties, "a:buNone")


def _set_up(show: Presentation) -> None:
    """Wide slides, two layouts (opening, content), our type and colours in the master."""
    from pptx.util import Inches

    show.slide_width, show.slide_height = Inches(13.333), Inches(7.5)
    keep: list[Any] = [show.slide_layouts[0], show.slide_layouts[1]]
    for layout in [x for x in show.slide_layouts if x not in keep]:
        show.slide_layouts.remove(layout)
    master: Any = show.slide_master
    for holder in (master, *keep):
        for shape in list(holder.placeholders):
            if shape.placeholder_format.idx in (10, 11, 12):  # date, footer, number
                shape._element.getparent().remove(shape._element)
    wide = (Inches(0.9), Inches(11.53))
    for holder in (master, keep[1]):
        for shape in holder.placeholders:
            top, height = (0.62, 1.05) if shape.placeholder_format.idx == 0 else (1.95, 4.85)
            _place(shape, wide, top, height)
    for holder in (master, keep[1]):
        holder.placeholders[0].text_frame._txBody.bodyPr.set("anchor", "b")
    _place(keep[0].placeholders[0], wide, 1.5, 2.9)
    _place(keep[0].placeholders[1], wide, 4.7, 1.2)
    _style(master, "p:titleStyle", points=30, colour=_INK, bold=True)
    _style(master, "p:bodyStyle", points=22, colour="222222", bold=False)
    _opening(keep[0])
    _prompt(keep[1])
    _bar(master)
    core = show.core_properties
    core.title, core.author, core.last_modified_by = template_slides()[0][0], "Arbejdstilsynet", "Arbejdstilsynet"
    core.language, core.revision, core.created, core.modified = "da-DK", 1, MADE, MADE


def _place(shape: Any, wide: tuple[int, int], top: float, height: float) -> None:
    from pptx.util import Inches

    shape.left, shape.width = wide
    shape.top, shape.height = Inches(top), Inches(height)


def _style(master: Any, tag: str, *, points: int, colour: str, bold: bool) -> None:
    from pptx.oxml.ns import qn

    style = next(master._element.iter(qn(tag)))
    for level in style:
        for properties in level.iter(qn("a:defRPr")):
            if level.tag == qn("a:lvl1pPr"):
                level.set("algn", "l")
                properties.set("sz", str(points * 100))
                properties.set("b", "1" if bold else "0")
            for child in list(properties):
                properties.remove(child)
            fill = _add(properties, "a:solidFill")
            _add(fill, "a:srgbClr", val=colour)
            _add(properties, "a:latin", typeface=_FONT)


def _opening(layout: Any) -> None:
    """The first slide's title stands at the foot of its box, the institution's name in grey below, both to the left."""
    from pptx.oxml.ns import qn

    for shape, anchor, size, colour in (
        (layout.placeholders[0], "b", "3600", _INK),
        (layout.placeholders[1], "t", "2600", _QUIET),
    ):
        body = shape.text_frame._txBody
        body.bodyPr.set("anchor", anchor)
        levels = body.find(qn("a:lstStyle"))
        for level in list(levels):
            levels.remove(level)
        level = _add(levels, "a:lvl1pPr", marL="0", indent="0", algn="l")
        _add(level, "a:buNone")
        properties = _add(level, "a:defRPr", sz=size, b="1" if anchor == "b" else "0", cap="none")
        _add(_add(properties, "a:solidFill"), "a:srgbClr", val=colour)


def _prompt(layout: Any) -> None:
    """What PowerPoint shows in an empty text box; no text of any slide."""
    from pptx.oxml.ns import qn

    shape = layout.placeholders[1]
    next(shape._element.iter(qn("p:ph"))).set("hasCustomPrompt", "1")
    shape.text_frame.text = _PROMPT
    master_body = shape.text_frame._txBody.bodyPr
    for child in list(master_body):
        master_body.remove(child)
    _add(master_body, "a:normAutofit")


def _bar(master: Any) -> None:
    """A narrow dark edge to the left on every slide: decoration, drawn once in the master."""
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls
    from pptx.util import Inches

    shape = parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="90" name="Kant"/><p:cNvSpPr/><p:nvPr userDrawn="1"/>'
        f'</p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Inches(0.22)}" cy="{Inches(7.5)}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{_INK}"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )
    master.shapes._spTree.append(shape)


def _add(parent: Any, tag: str, **attributes: str) -> Any:
    from pptx.oxml.ns import qn

    element = parent.makeelement(qn(tag), attributes)
    parent.append(element)
    return element
