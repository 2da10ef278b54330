"""The command line: parses arguments, calls, prints, returns a status. Nothing is decided here.

Data goes to standard output, problems and progress to standard error. Imports stand inside the commands, so
that ``chronofact --help`` and ``chronofact tag`` start without loading what they do not need.
"""

import sys
from pathlib import Path
from typing import IO

import click

from generator.terminal import configured, made_site, progress, tell

DONE, MISTAKES = 0, 1  # wrong usage is click's 2

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_NEW_FOLDER = click.Path(file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_FORMS = click.Choice(["text", "json"])
_EXPORTS = click.Choice(["json", "ics", "csv", "claims-csv", "timelinejs", "markwhen", "atom", "jsonfeed"])
_OUTPUT = click.File("wb", atomic=True)
_COUNT = click.IntRange(min=0)
_PORT = click.IntRange(0, 65535)
_HOST = "Address to listen at; any other lets other machines read the preview."
_site = click.argument("site", type=_FOLDER, default=".")
_strict = click.option("--strict", is_flag=True, help="Treat warnings as errors.")
_base_url = click.option("--base-url", help="Address the site will stand at; overrides `base_url`.")
_DATE_HELP = "YYYY-MM-DD, with or without a time"


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="chronofact")
def commands() -> None:
    """Turn a folder of articles into one timeline: footnotes for each claim, badges where sources disagree.

    \b
    Start here:
      chronofact new demo      a small site to look at
      chronofact build demo    makes demo/site/index.html
    """


@commands.command()
@click.argument("folder", type=_NEW_FOLDER)
def new(folder: Path) -> int:
    """Make a small site in FOLDER, which must be new or empty.

    \b
    Example:
      chronofact new demo && chronofact build demo
    """
    from generator import new as starter

    refusal = starter.refusal(folder)
    if refusal:
        click.echo(refusal, err=True)
        return MISTAKES
    for path in starter.site(folder):
        click.echo(path)
    click.echo(f"Now: chronofact build {folder}, or chronofact serve {folder} --open", err=True)
    return DONE


@commands.command()
@_site
@click.option("--output", type=_NEW_FOLDER, help="Folder to write to [default: the site's `output`].")
@_strict
@click.option("--jobs", type=_COUNT, default=0, help="Processes to read articles with [default: by need].")
@_base_url
@click.option("--drafts", is_flag=True, help="Take in articles marked `draft: true`.")
def build(
    *, site: Path, output: Path | None, strict: bool, jobs: int, base_url: str | None, drafts: bool
) -> int:
    """Build SITE (default: this folder) into its output folder.

    Nothing is written while there are errors: the old output stays as it was.

    \b
    Examples:
      chronofact build
      chronofact build demo --strict
      chronofact build --base-url https://example.org/timeline/
    """
    from generator import pipeline, summary

    config, problems = configured(site, output, base_url)
    made = made_site(config, problems, drafts=drafts, jobs=jobs)
    tell(made.problems)
    if summary.blocks(made.problems, strict=strict):
        click.echo(summary.of_blocked(made.problems, strict=strict), err=True)
        return MISTAKES
    written = pipeline.written(config, made)
    if written.problems:
        tell(written.problems)
        return MISTAKES
    click.echo(summary.of_build(made.timeline, written, config.output))
    return DONE


@commands.command()
@_site
@_strict
@click.option(
    "--format", "form", type=_FORMS, default="text", help="`json`: problems as data on standard output."
)
def check(*, site: Path, strict: bool, form: str) -> int:
    """Say everything that `build` would say about SITE, and write nothing.

    \b
    Examples:
      chronofact check
      chronofact check demo --strict --format json
    """
    from generator import summary

    made = made_site(*configured(site))
    if form == "json":
        click.echo(summary.problems_json(made.problems))
    else:
        tell(made.problems)
        click.echo(summary.of_check(made.timeline, made.problems), err=True)
    return MISTAKES if summary.blocks(made.problems, strict=strict) else DONE


@commands.command()
@_site
@click.option("--port", type=_PORT, help="Port to listen at [default: 8000, or the next free one].")
@click.option("--host", default="127.0.0.1", show_default=True, help=_HOST)
@click.option("--open", "opens", is_flag=True, help="Open the preview in your browser.")
@click.option(
    "--poll", is_flag=True, help="Look for changes again and again: for network and container drives."
)
def serve(*, site: Path, port: int | None, host: str, opens: bool, poll: bool) -> int:
    """Serve SITE (default: this folder) on this machine, and anew after each save.

    Drafts are shown, too; nothing is written into SITE. Ctrl-C ends it.

    \b
    Examples:
      chronofact serve demo --open
      chronofact serve --port 8080
    """
    from generator.serve import opening

    return opening.run(site, opening.Wishes(host, port, opens=opens, poll=poll))


@commands.command()
def tag() -> int:
    """Find time expressions: JSON lines in, JSON lines out.

    Reads {"id","text","dct","lang"} a line, writes {"id","timexes":[{"start","end","text","type","value",
    "edtf"}]} a line, in the same order. DCT is the date of writing, a date, a date-time or null.

    \b
    Example:
      echo '{"id":1,"text":"They met on Thursday.","dct":"2024-10-24","lang":"en"}' | chronofact tag
    """
    from generator import tag_lines

    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            click.echo(tag_lines.answer(line) if line.strip() else "", nl=False)
        except tag_lines.LineError as error:
            click.echo(f"<stdin>:{number}:1: error: {error}", err=True)
            return MISTAKES
    return DONE


@commands.command()
@click.argument("files", nargs=-1, required=True, type=_FILE)
@click.option("--site", type=_FOLDER, default=".", help="The site they are for [default: this folder].")
@click.option("--date", help=f"When they were published: {_DATE_HELP}.")
@click.option("--source", help="Who published them.")
@click.option("--url", help="Where they stand.")
@click.option("--title", help="Their title, where the first line is none.")
def add(*, files: tuple[Path, ...], site: Path, date: str | None, **given: str | None) -> int:
    """Turn FILES (raw text, Markdown, saved HTML) into article files with front matter.

    Says what it guessed and from what. Never overwrites.

    \b
    Examples:
      chronofact add clipping.txt --date 2024-10-24 --source "Harbour Courier"
      chronofact add saved-page.html --site demo
    """
    from generator import add as adding
    from generator import config
    from generator.written_date import reading

    settings, problems = configured(site)
    tell(problem for problem in problems if problem.location.path == config.FILE)
    if date and reading(date, settings.lang).day is None:
        raise click.BadParameter(reading(date, settings.lang).error, param_hint="--date")
    if given["url"] and not config.WEB_ADDRESS.fullmatch(given["url"]):
        raise click.BadParameter(f"`{given['url']}` is not a web address", param_hint="--url")
    status = DONE
    for file in files:
        made, found = adding.article(file, settings, date=date, **given)
        problem = adding.write(made) if made else None
        tell([*found, *([problem] if problem else [])])
        if made is None or problem:
            status = MISTAKES
        else:
            click.echo(made.path)
            click.echo("".join(f"    {guess}\n" for guess in made.guesses), err=True, nl=False)
    return status


@commands.command()
@click.argument("events", nargs=-1, metavar="[EVENT-ID]...")
@click.option("--site", type=_FOLDER, default=".", help="The site the events are in [default: this folder].")
@click.option("--text", help="Words to read, in place of a site's events.")
@click.option("--dct", help=f"With --text: when they were written, {_DATE_HELP}.")
@click.option("--lang", default="en", show_default=True, help="With --text: the language they are in.")
def explain(*, events: tuple[str, ...], site: Path, text: str | None, dct: str | None, lang: str) -> int:
    """Say why: which rule read which words, what brought reports together and kept others out.

    With --text also what was considered and dropped, each with the reason.

    \b
    Examples:
      chronofact explain 2024-10-24-several-weeks
      chronofact explain --text "They met last Thursday." --dct 2024-10-24
    """
    from generator import explain as why
    from generator import pipeline, tag_lines

    if text is not None:
        try:
            written = tag_lines.written_on(dct)
        except tag_lines.LineError as error:
            raise click.BadParameter(str(error), param_hint="--dct") from error
        click.echo(why.of_reading(pipeline.explained(text, written, lang)), nl=False)
        return DONE
    if not events:
        raise click.UsageError("name an event, or words to read with --text")
    config, problems = configured(site)
    with progress() as count:
        made = pipeline.gathered(config, progress=count)
    tell(problem for problem in (*problems, *made.problems) if problem.severity == "error")
    unknown = why.unknown(made.timeline, events)
    if unknown:
        raise click.BadParameter(unknown, param_hint="EVENT-ID")
    click.echo(why.of_events(made.timeline, pipeline.reasons(made, events)), nl=False)
    return DONE


@commands.command()
@_site
@click.option("--format", "form", type=_EXPORTS, default="json", show_default=True, help="What to write.")
@click.option(
    "--with-text", is_flag=True, help="With json: every article's full text, whatever its `publish`."
)
@_base_url
@click.option("--output", type=_OUTPUT, default="-", help="File to write to [default: standard output].")
def export(*, site: Path, form: str, with_text: bool, base_url: str | None, output: IO[bytes]) -> int:
    """Write the timeline of SITE as data.

    \b
      json        everything: timeline.json
      ics         calendar (iCalendar)
      csv         table, a row for each event
      claims-csv  table, a row for each claim
      timelinejs  JSON for Knight Lab's TimelineJS
      markwhen    Markwhen text
      atom        feed of what is new; wants a base URL
      jsonfeed    the same as JSON Feed

    \b
    Examples:
      chronofact export demo --output timeline.json
      chronofact export --format ics --output timeline.ics
      chronofact export --with-text | jq '.events[].headline'
    """
    from generator import pipeline, summary
    from generator.problem import in_order

    config, problems = configured(site, base_url=base_url)
    if with_text and form != "json":
        raise click.UsageError("--with-text goes with --format json alone")
    if pipeline.wants_base_url(form) and not config.base_url:
        raise click.UsageError(f"{form} names pages by their addresses: set `base_url`, or give --base-url")
    with progress() as count:
        timeline, more = pipeline.timeline(config, progress=count)
    found = in_order([*problems, *more])
    tell(found)
    if summary.blocks(found, strict=False):
        return MISTAKES
    output.write(pipeline.exported(timeline, config, form, with_text=with_text))
    return DONE
