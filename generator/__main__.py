"""``chronofact`` as a program: runs the command line and leaves with its status."""

import gc
import os
import sys
from contextlib import suppress

import click

from generator.cli import commands

# Values between stages hold no cycles: looking for some every 700 objects takes a seventh of a build in vain.
_COLLECT_RARELY = (50_000, 20, 50)
INTERRUPTED, PIPE_CLOSED = 130, 141  # as shells count signals: 128 + SIGINT, 128 + SIGPIPE


def _status() -> int:
    """0 done, 1 mistakes in the site, 2 wrong usage."""
    try:
        status: int = commands.main(prog_name="chronofact", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("stopped", err=True)
        return INTERRUPTED
    except (BrokenPipeError, SystemExit):
        # Nobody reads on (`… | head`); click then exits of its own accord. Leave quietly, and keep the
        # interpreter from flushing once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno() if sys.__stdout__ else 1)
        return PIPE_CLOSED
    return status


def _open_what_is_closed() -> None:
    """Give a program that was started without its standard streams (`>&-`) some that lead nowhere.

    Else a file opened later would be taken for one of them.
    """
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is None:
            with suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_RDWR), number)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115


def main() -> None:
    """Run the command line and end the process."""
    _open_what_is_closed()
    gc.set_threshold(*_COLLECT_RARELY)
    sys.exit(_status())


if __name__ == "__main__":
    main()
