# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
"""Runs Debian's virt-manager unchanged and watches it from inside: a timer on its event loop counts the rows of its
list and how late it is called; a thread reads CPU time and memory. Writes "name value" lines to BENCH_REPORT."""

import os
import sys
import threading
import time

EVERY = 50  # milliseconds

sys.path.insert(0, "/usr/share/virt-manager")


def own_cpu():
    with open("/proc/self/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def own_memory():
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS:"))


class Watch:
    """What was seen; the timer's part runs on the event loop, the rest on a thread of its own."""

    def __init__(self):
        self.wanted = int(os.environ["BENCH_ROWS"])
        self.begun = time.monotonic()
        self.first = None
        self.last = None
        self.worst = 0.0
        self.painted = False
        self.filled = threading.Event()

    def tell(self, name, value):
        with open(os.environ["BENCH_REPORT"], "a", encoding="ascii") as report:
            report.write(f"{name} {value}\n" if isinstance(value, (str, int)) else f"{name} {value:.3f}\n")

    def rows(self):
        from virtManager.manager import vmmManager
        window = vmmManager._instance  # pylint: disable=protected-access
        if window is None or not window.is_visible():
            return None
        if not self.painted:
            self.painted = True
            self.tell("paint", int(time.time() * 1000))
        model = window.model
        return sum(model.iter_n_children(row.iter) for row in model)

    def tick(self):
        now = time.monotonic()
        if self.first is None:
            self.first = now
        else:
            self.worst = max(self.worst, now - self.last - EVERY / 1000)
        rows = self.rows()
        if rows == self.wanted and not self.filled.is_set():
            self.tell("list", time.monotonic() - self.first)
            self.tell("list-cpu", own_cpu())
            self.filled.set()
        self.last = time.monotonic()
        return True

    def follow(self):
        limit = float(os.environ["BENCH_LIMIT"])
        steady = float(os.environ["BENCH_STEADY"])
        if self.filled.wait(limit):
            time.sleep(float(os.environ["BENCH_SETTLE"]))
            if steady:
                before, begun = own_cpu(), time.monotonic()
                time.sleep(steady)
                self.tell("cpu", 100 * (own_cpu() - before) / (time.monotonic() - begun))
            # a window that is frozen now is waited for: how long it is frozen is what is measured
            while time.monotonic() - self.last > 1 and time.monotonic() - self.begun < limit:
                time.sleep(0.2)
            self.tell("connected", "yes" if self.connected() else "no")
        if time.monotonic() - self.last > 1:
            self.tell("frozen", "yes")
        self.worst = max(self.worst, time.monotonic() - self.last - EVERY / 1000)
        self.tell("block", 1000 * self.worst)
        self.tell("rss", own_memory())
        self.tell("done", "all rows" if self.filled.is_set() else "without all rows")
        os._exit(0)  # a frozen window would not end otherwise

    @staticmethod
    def connected():
        from virtManager.connmanager import vmmConnectionManager
        return all(conn.is_active() for conn in vmmConnectionManager.get_instance().conns.values())


def main():
    import gi
    gi.require_version("Gtk", "3.0")
    from gi.repository import GLib
    watch = Watch()
    GLib.timeout_add(EVERY, watch.tick)
    threading.Thread(target=watch.follow, daemon=True).start()
    from virtManager import virtmanager
    virtmanager.runcli()


main()
