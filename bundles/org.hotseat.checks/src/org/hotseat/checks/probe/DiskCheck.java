// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.unit.DataSize;
import org.hotseat.checks.CheckKind;

/** Room where libvirt and its logs write. */
final class DiskCheck implements HostCheck {

    static final String SCRIPT = "echo @disks; for d in /var/lib/libvirt /var/log /var; do"
            + " [ -d \"$d\" ] && df -Pk \"$d\" | tail -n1; done | sort -u -k6\n";
    private static final DataSize LITTLE = DataSize.ofGib(5);
    private static final DataSize NONE = DataSize.ofMib(500);
    private static final int FREE = 3;
    private static final int PLACE = 5;

    @Override
    public CheckKind kind() {
        return CheckKind.DISK;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(SCRIPT, deadline));
    }

    static Finding judge(String output) {
        List<String> found = new ArrayList<>();
        DataSize least = new DataSize(Long.MAX_VALUE);
        for (String line : Parts.of(output).lines("disks")) {
            String[] words = line.split("\\s+", PLACE + 1);
            if (words.length > PLACE && words[FREE].matches("\\d{1,16}")) {
                DataSize free = DataSize.ofKib(Long.parseLong(words[FREE]));
                found.add(NLS.bind(Messages.diskFound, Sizes.gib(free), words[PLACE]));
                least = free.compareTo(least) < 0 ? free : least;
            }
        }
        if (found.isEmpty()) {
            return Finding.note(Messages.diskUnknown, Messages.diskNeeded);
        }
        String all = String.join(", ", found);
        if (least.compareTo(NONE) < 0) {
            return Finding.stop(all, Messages.diskNeeded);
        }
        return least.compareTo(LITTLE) < 0 ? Finding.note(all, Messages.diskNeeded) : Finding.good(all);
    }
}
