// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.process.meter.Figures;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.HostCommand.Intend;

/** What the watch has done since the process began. Thread-safe. */
final class Tally {

    private final AtomicLong accused = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();

    void done(Command command) {
        if (command instanceof Intend) {
            accused.incrementAndGet();
        } else if (command instanceof Take) {
            taken.incrementAndGet();
        }
    }

    void read(Figures figures) {
        figures.counter("hotseat_hosts_accused_total", "Silent hosts that this leader has accused.", accused.get());
        figures.counter("hotseat_machines_taken_total", "Machines that this leader has given to other hosts.",
                taken.get());
    }
}
