"""`python -m bot` is `samtilsyn`."""

from bot.cli import main

if __name__ == "__main__":
    main()
