#!/usr/bin/env python3
"""Sums what several test runners reported.

    sum_tests.py [--runner NAME STATUS REPORT]...

STATUS is the exit status the runner ended with, REPORT what it should have
written: lit's JSON (*.json) or JUnit XML (pytest, ctest). Prints the skipped
tests with their reasons, the failed tests, a line per runner, and as the last
line the sum. Exit status 1 if anything failed or nothing ran.

What counts: an expected failure has passed; a test that passed unexpectedly,
ran out of time or could not be resolved has failed; so has a runner that left
no readable report or ended with a status its report does not explain.
"""

import argparse
import ast
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

PASSED, FAILED, SKIPPED = "passed", "failed", "skipped"

# The exit statuses that say no more than "some tests failed" ...
TESTS_FAILED = {"lit": 1, "lit-roundtrip": 1, "pytest": 1, "ctest": 8}
# ... and "there was nothing to run".
NO_TESTS = {"pytest": 5}

LIT_OUTCOMES = {
    "PASS": PASSED,
    "FLAKYPASS": PASSED,
    "XFAIL": PASSED,
    "UNSUPPORTED": SKIPPED,
    "SKIPPED": SKIPPED,
    "EXCLUDED": SKIPPED,
}

# ctest reports a test it could not start as skipped, too; only these are.
CTEST_SKIPS = ("SKIP_RETURN_CODE", "SKIP_REGULAR_EXPRESSION")

# What reading a report cut short or of another form can raise.
BROKEN_REPORT = (
    ElementTree.ParseError,
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
)


@dataclass
class Results:
    """The outcomes of one runner: name and detail of each test."""

    passed: list = field(default_factory=list)
    failed: list = field(default_factory=list)
    skipped: list = field(default_factory=list)

    def add(self, outcome, name, detail=""):
        getattr(self, outcome).append((name, one_line(detail)))


def one_line(text, limit=200):
    text = " ".join((text or "").split())
    return text if len(text) <= limit else text[: limit - 3] + "..."


def read_lit(report, results):
    for test in json.loads(report.read_text(encoding="utf-8"))["tests"]:
        code = test["code"]
        outcome = LIT_OUTCOMES.get(code, FAILED)
        detail = ""
        if outcome == SKIPPED:
            detail = test.get("output") or code.lower()
        elif outcome == FAILED:
            detail = "" if code == "FAIL" else code
        results.add(outcome, test["name"], detail)


def skip_reason(skip, output):
    """Why pytest or ctest skipped a test, in the test's own words."""
    reason = skip.get("message") or ""
    if reason == "collection skipped":
        # pytest writes the tuple (file, line, "Skipped: reason").
        try:
            reason = ast.literal_eval(skip.text or "")[2]
        except (ValueError, SyntaxError, LookupError, TypeError):
            reason = skip.text or reason
    elif reason.startswith("SKIP_"):
        # GoogleTest prints "file:line: Skipped" and the reason under it.
        said = re.search(r": Skipped\n(.+)", output)
        reason = said.group(1) if said else reason
    return reason.removeprefix("Skipped: ") or "no reason given"


def read_junit(report, results):
    for case in ElementTree.parse(report).getroot().iter("testcase"):
        names = [case.get("classname"), case.get("name")]
        name = "::".join(dict.fromkeys(n for n in names if n))
        problem = case.find("failure")
        if problem is None:
            problem = case.find("error")
        skip = case.find("skipped")
        if problem is not None:
            message = problem.get("message") or problem.text
            results.add(FAILED, name, message)
        elif case.get("status") == "fail":
            results.add(FAILED, name)
        elif case.get("status") == "disabled":
            results.add(SKIPPED, name, "disabled")
        elif skip is None:
            results.add(PASSED, name)
        elif skip.get("type") == "pytest.xfail":
            results.add(PASSED, name)
        elif case.get("status") == "notrun" and not skip.get(
            "message", ""
        ).startswith(CTEST_SKIPS):
            results.add(FAILED, name, f"not run: {skip.get('message')}")
        else:
            output = case.findtext("system-out") or ""
            results.add(SKIPPED, name, skip_reason(skip, output))


def read_runner(name, status, report):
    results = Results()
    try:
        if report.suffix == ".json":
            read_lit(report, results)
        else:
            read_junit(report, results)
    except FileNotFoundError:
        # pytest without a single test may leave no report.
        if status != NO_TESTS.get(name):
            results.add(FAILED, name, f"ended with status {status} and no report")
        return results
    except BROKEN_REPORT as error:
        problem = f"ended with status {status} and a broken report: {error}"
        results.add(FAILED, name, problem)
        return results

    explained = status == 0
    if results.failed:
        explained = explained or status == TESTS_FAILED.get(name, 1)
    elif not results.passed and not results.skipped:
        explained = explained or status == NO_TESTS.get(name)
    if not explained:
        results.add(FAILED, name, f"ended with status {status}")
    return results


def runner(arguments):
    name, status, report = arguments
    try:
        return name, int(status), Path(report)
    except ValueError:
        sys.exit(f"sum_tests.py: '{status}' is not an exit status")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--runner",
        nargs=3,
        action="append",
        default=[],
        metavar=("NAME", "STATUS", "REPORT"),
        help="a runner, its exit status, the report it should have written",
    )
    all_results = {}
    for name, status, report in map(runner, parser.parse_args().runner):
        all_results[name] = read_runner(name, status, report)

    print()
    for outcome in (SKIPPED, FAILED):
        tests = [
            (name, *test)
            for name, results in all_results.items()
            for test in getattr(results, outcome)
        ]
        if tests:
            print(f"{outcome.capitalize()}:")
        for name, test, detail in tests:
            print(f"  [{name}] {test}" + (f": {detail}" if detail else ""))

    def sums(results):
        counts = [
            f"{sum(len(getattr(r, outcome)) for r in results)} {outcome}"
            for outcome in (PASSED, FAILED, SKIPPED)
        ]
        return ", ".join(counts)

    for name, results in all_results.items():
        print(f"{name}: {sums([results])}")
    failed = any(r.failed for r in all_results.values())
    ran = failed or any(r.passed for r in all_results.values())
    if not ran:
        print("no test ran, so nothing is known to work")
    print(sums(all_results.values()))
    return 0 if ran and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
