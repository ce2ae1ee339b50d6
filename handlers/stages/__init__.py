"""The stages of a coordinated inspection, one module each, named as domain.md names them.

A stage module has any of these functions (see `handlers/rules.py`, which calls them):

    LETTERS / constants …
    def take_mail(desk, mail) -> None          a mail whose meaning is this stage's, and may be acted on
    def choices(view, mail) -> tuple[PromptChoice, ...]   what a person may settle an unclear mail as
    def deadlines(view, programme) -> Iterator[Deadline]  when this stage wants the case looked at again
    def take_deadline(desk, key) -> None       `key` is one that deadlines() still gives for the view
    def take_settled(desk, prompt, choice, text, by) -> None   a prompt of this stage was settled
    def take_command(desk, command) -> None    a coordinator's command that is this stage's
    def reminder(view, question, programme) -> Letter | None   the letter that reminds of an open question
"""
