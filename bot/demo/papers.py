"""The papers the demo's inspectors send: ST's form filled in, AT's slides with topics added."""

from __future__ import annotations

import io

from bot.demo.world import House, Human
from messages.danish import format_day
from messages.mail import Part
from messages.papers_out import AtSlides, StForm
from messages.reading import Slot
from messages.write_papers import write_paper


def form(
    house: House, inspector: Human, meeting: Slot, *, contact: str, points: tuple[str, ...], issue: str, benefit: str
) -> Part:
    """ST's form (annex 6) as DOCX; an empty `contact` is left out."""
    fields = {
        "authority": f"Socialtilsyn {house.region.value}",
        "inspectors": f"{inspector.name} <{inspector.email}>",
        "institution": house.name,
        "address": f"{house.address}, {house.postcode} {house.city}",
        "email": house.email,
        "institution_type": house.institution_type,
        "target_group": house.target_group,
        "leader": house.leader,
        "survey_contact": contact,
        "meeting_date": meeting.start.date().isoformat(),
        "agenda_points": "; ".join(points),
        "special_issues": issue,
        "benefit_assessment": benefit,
    }
    return write_paper(StForm(fields={name: value for name, value in fields.items() if value}))


def typed_form(house: House, inspector: Human, meeting: Slot, *, contact: str, points: tuple[str, ...]) -> str:
    """The same typed into the mail."""
    return "\n".join(
        (
            f"Navn på socialtilsyn: Socialtilsyn {house.region.value}",
            f"Kontaktoplysninger på tilsynsførende: {inspector.name} <{inspector.email}>",
            f"Tilbuddets navn: {house.name}",
            f"Leder: {house.leader}",
            f"Kontaktperson i fht. spørgeskema: {contact}",
            f"Dato for dialogmøde: {format_day(meeting.start.date())}",
            f"Punkter på dagsordenen: {'; '.join(points)}",
        )
    )


def slides(house: House, topics: tuple[str, ...]) -> Part:
    """AT's slides (annex 5) with a slide of topics at the end."""
    from pptx import Presentation

    part = write_paper(AtSlides(institution=house.name))
    show = Presentation(io.BytesIO(part.data))
    layout = show.slide_layouts[min(1, len(show.slide_layouts) - 1)]
    slide = show.slides.add_slide(layout)
    boxes = [shape for shape in slide.placeholders if shape.has_text_frame]
    boxes[0].text_frame.text = "Emner drøftet på mødet"
    boxes[1].text_frame.text = topics[0]
    for topic in topics[1:]:
        boxes[1].text_frame.add_paragraph().text = topic
    out = io.BytesIO()
    show.save(out)
    return Part(name=part.name, content_type=part.content_type, data=out.getvalue())
