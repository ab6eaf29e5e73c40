// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.unit.DataSize;
import org.hotseat.checks.CheckKind;

/** Memory that machines can be given. */
final class MemoryCheck implements HostCheck {

    static final String SCRIPT = "echo @memory; cat /proc/meminfo\n";
    private static final DataSize LITTLE = DataSize.ofGib(2);
    private static final DataSize NONE = DataSize.ofMib(512);

    @Override
    public CheckKind kind() {
        return CheckKind.MEMORY;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(SCRIPT, deadline));
    }

    static Finding judge(String output) {
        Parts parts = Parts.of(output);
        DataSize total = DataSize.ofKib(parts.number("memory", "MemTotal").orElse(0L));
        DataSize free = DataSize.ofKib(parts.number("memory", "MemAvailable").orElse(0L));
        String found = NLS.bind(Messages.memoryFound, Sizes.gib(free), Sizes.gib(total));
        if (free.compareTo(NONE) < 0) {
            return Finding.stop(found, Messages.memoryNeeded);
        }
        return free.compareTo(LITTLE) < 0 ? Finding.note(found, Messages.memoryNeeded) : Finding.good(found);
    }
}
