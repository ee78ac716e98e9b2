# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the sentences that Link Grammar can't parse whole: grammar_link.py SENTENCES KNOWN"""
import re
import subprocess
import sys


def known(path):
    """Patterns of what Link Grammar gets wrong itself: lines of "link | pattern | why"."""
    rows = [line.split(" | ") for line in open(path, encoding="utf-8") if line.startswith("link | ")]
    return [re.compile(row[1]) for row in rows]


def main():
    sentences = [line.rstrip("\n") for line in open(sys.argv[1], encoding="utf-8")]
    excused = known(sys.argv[2])
    # Quotation marks and emoji are not what is tested here; the parser stumbles over them.
    plain = [re.sub(r'["“”]', "", sentence) for sentence in sentences]
    options = ["-graphics=0", "-verbosity=1", "-null=1", "-limit=100", "-timeout=3", "-panic=0", "-echo=1"]
    done = subprocess.run(["link-parser", "en", *options], input="\n".join(plain) + "\n", text=True,
                          capture_output=True, check=True)
    faulty, excused_count, at = [], 0, -1
    failed = set()
    for line in done.stdout.splitlines():
        if at + 1 < len(plain) and line.strip() == plain[at + 1].strip():
            at += 1
        elif "No complete linkages" in line or "null count" in line or "Timer is expired" in line:
            failed.add(at)
    for index in sorted(failed):
        if any(pattern.search(sentences[index]) for pattern in excused):
            excused_count += 1
        else:
            faulty.append(sentences[index])
    for sentence in faulty:
        print("link: " + sentence)
    print(f"Link Grammar: {at + 1} read, {len(faulty)} not parsed, {excused_count} more are its own errors")
    return 1 if faulty or at + 1 < len(plain) else 0


if __name__ == "__main__":
    sys.exit(main())
