"""Decisions: pure functions of a view, an event, the programme and the time. No I/O, no clock."""
