"""Telegram as the chat's transport: messages out, and its refusals as the errors the chat knows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot import telegram_words
from bot.chat_transport import ChatBlocked, ChatMoved, ChatRefused, ChatTooFast, ChatUnreachable
from messages.chat import ChatText

if TYPE_CHECKING:
    from telegram import Bot, InlineKeyboardMarkup

PREFIX = "telegram"
_PARSE_MODE = "HTML"


class TelegramTransport:
    """`bot.chat_transport.Transport` over a Bot API server."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        # how many pieces of a message are out: what comes back after a failure goes on where it stopped
        self._out: dict[tuple[str, ChatText], int] = {}

    async def send(self, chat: str, message: ChatText) -> str:
        """Show a message, in pieces where it is too long; gives the id of the last one."""
        from telegram.error import BadRequest, Forbidden, TelegramError

        number = chat_id(chat)
        key = (chat, message)
        keyboard = _keyboard(message)
        with _named_errors():
            parts = self._parts(message)
            sent = ""
            for n in range(self._out.pop(key, 0), len(parts)):
                text, with_file = parts[n]
                last = n == len(parts) - 1
                try:
                    if with_file:
                        sent = await self._send_file(number, message, text, keyboard if last else None)
                    else:
                        sent = await self._send_text(number, text, keyboard if last else None)
                except (BadRequest, Forbidden):
                    raise  # it never goes; the same words later begin at their beginning
                except TelegramError:
                    self._out[key] = n
                    raise
            return sent

    async def edit(self, chat: str, message_id: str, message: ChatText) -> None:
        """Replace a message's words and buttons; of one with a file the words under it."""
        from telegram.error import BadRequest

        number, keyboard = chat_id(chat), _keyboard(message)
        with _named_errors():
            try:
                await self._bot.edit_message_text(
                    telegram_words.shortened(message.lines),
                    chat_id=number,
                    message_id=int(message_id),
                    parse_mode=_PARSE_MODE,
                    reply_markup=keyboard,
                )
            except BadRequest as error:
                if "no text in the message" not in error.message:
                    if "not modified" in error.message:
                        return
                    raise
                await self._edit_caption(number, int(message_id), message, keyboard)

    async def delete(self, chat: str, message_id: str) -> None:
        """Take a message away, where Telegram lets us: not everything somebody else wrote, and not after two days."""
        with _named_errors():
            await self._bot.delete_message(chat_id(chat), int(message_id))

    def _parts(self, message: ChatText) -> list[tuple[str, bool]]:
        """(HTML, whether the file goes with it): the text as the file's caption where it fits, else before it."""
        if message.attached is None:
            return [(piece, False) for piece in telegram_words.pieces(message.lines)]
        if telegram_words.fits(message.lines, telegram_words.MOST_CAPTION):
            return [(telegram_words.shortened(message.lines), True)]
        return [*((piece, False) for piece in telegram_words.pieces(message.lines)), ("", True)]

    async def _send_text(self, chat: int, text: str, keyboard: InlineKeyboardMarkup | None) -> str:
        sent = await self._bot.send_message(
            chat, text, parse_mode=_PARSE_MODE, reply_markup=keyboard, disable_web_page_preview=True
        )
        return str(sent.message_id)

    async def _send_file(
        self, chat: int, message: ChatText, caption: str, keyboard: InlineKeyboardMarkup | None
    ) -> str:
        from telegram import InputFile

        attached = message.attached
        assert attached is not None
        file = InputFile(attached.data, filename=attached.name)
        more: dict[str, Any] = {"caption": caption or None, "parse_mode": _PARSE_MODE, "reply_markup": keyboard}
        if attached.content_type in ("image/png", "image/jpeg"):
            return str((await self._bot.send_photo(chat, file, **more)).message_id)
        return str((await self._bot.send_document(chat, file, **more)).message_id)

    async def _edit_caption(
        self, chat: int, message_id: int, message: ChatText, keyboard: InlineKeyboardMarkup | None
    ) -> None:
        from telegram.error import BadRequest

        try:
            await self._bot.edit_message_caption(
                chat,
                message_id,
                caption=telegram_words.shortened(message.lines, telegram_words.MOST_CAPTION),
                parse_mode=_PARSE_MODE,
                reply_markup=keyboard,
            )
        except BadRequest as error:
            if "not modified" not in error.message:
                raise


def chat_id(chat: str) -> int:
    """Telegram's number of "telegram:-1001234". ChatRefused where it is none of Telegram's."""
    prefix, _, number = chat.partition(":")
    try:
        if prefix != PREFIX:
            raise ValueError
        return int(number)
    except ValueError as error:
        raise ChatRefused(f"{chat!r} is no chat of Telegram; the channel is a number like -1001234") from error


def _keyboard(message: ChatText) -> InlineKeyboardMarkup | None:
    from telegram import InlineKeyboardButton, InlineKeyboardMarkup

    if not message.buttons:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(b.label, callback_data=b.data) for b in row] for row in message.buttons]
    )


@contextmanager
def _named_errors() -> Iterator[None]:
    """Telegram's errors as the chat's. BadRequest is a NetworkError to the library, so the order matters."""
    from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

    try:
        yield
    except RetryAfter as error:
        wait = error.retry_after
        raise ChatTooFast(wait if isinstance(wait, timedelta) else timedelta(seconds=wait)) from error
    except ChatMigrated as error:
        raise ChatMoved(f"{PREFIX}:{error.new_chat_id}") from error
    except Forbidden as error:
        raise ChatBlocked(error.message) from error
    except BadRequest as error:
        raise ChatRefused(error.message) from error
    except TelegramError as error:  # the network, a sick server, a token that is refused
        raise ChatUnreachable(error.message) from error
