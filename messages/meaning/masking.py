"""CPR numbers out of every text of a reading."""

from __future__ import annotations

from dataclasses import replace

from messages.reading import Reading
from messages.sensitive import has_cpr, mask_cpr


def masked(reading: Reading) -> Reading:
    """The reading with every CPR number in it masked ("010190-xxxx")."""
    texts = [
        reading.reply_text,
        *reading.points,
        *(v for value in reading.fields.values() for v in ([value] if isinstance(value, str) else value)),
        *(v for v in reading.answers.values() if isinstance(v, str)),
        *(e.text for e in reading.why),
        *(d.text for d in reading.dates if d.text),
    ]
    if not has_cpr("\n".join(texts)):
        return reading
    return replace(
        reading,
        reply_text=mask_cpr(reading.reply_text),
        points=tuple(mask_cpr(p) for p in reading.points),
        fields={
            k: mask_cpr(v) if isinstance(v, str) else tuple(mask_cpr(x) for x in v) for k, v in reading.fields.items()
        },
        answers={k: mask_cpr(v) if isinstance(v, str) else v for k, v in reading.answers.items()},
        dates=tuple(replace(d, text=mask_cpr(d.text)) if d.text else d for d in reading.dates),
        why=tuple(replace(e, text=mask_cpr(e.text)) for e in reading.why),
    )
