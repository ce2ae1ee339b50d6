"""The errors of the whole project: one base, each named, each telling the reader what to do."""


class SamtilsynError(Exception):
    """Base of every error this project raises on purpose; its text is fit to be shown to a user."""


class UnreadableMessage(SamtilsynError):
    """A message that no reader can make sense of; it is kept and put before a person."""
