"""Runs commands one after the other, several times, and prints the median of each: seconds, seconds of the
processors, most memory in MB.
"""

import os
import signal
import statistics
import subprocess
import threading
import time


def run(command, longest=None, **options):
    """What one run took; fails where the command fails, but not where it was stopped after the longest time."""
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    stop = threading.Timer(longest or threading.TIMEOUT_MAX, lambda: os.kill(process.pid, signal.SIGKILL))
    stop.daemon = True
    stop.start()
    _, status, usage = os.wait4(process.pid, 0)
    stop.cancel()
    taken = time.monotonic() - begun
    if status and not (longest and taken >= longest):
        raise SystemExit(f"failed: {' '.join(map(str, command))}")
    return taken, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(runs):
    return tuple(statistics.median(values) for values in zip(*runs))


def together(first, second):
    """One command after the other: times add up, of the memory the larger counts."""
    return first[0] + second[0], first[1] + second[1], max(first[2], second[2])


def row(name, values):
    print(f"{name:<44} {values[0]:8.2f} s {values[1]:8.2f} s {values[2]:8.0f} MB", flush=True)
