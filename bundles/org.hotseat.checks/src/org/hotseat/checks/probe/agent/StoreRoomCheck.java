// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe.agent;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.unit.DataSize;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.probe.CheckScene;
import org.hotseat.checks.probe.Finding;
import org.hotseat.checks.probe.HostCheck;
import org.hotseat.checks.probe.Parts;
import org.hotseat.checks.probe.Sizes;

/** Room for the cluster's state, which hosts that vote keep. */
final class StoreRoomCheck implements HostCheck {

    static final String SCRIPT = "echo @room; df -Pk /var/lib | awk 'NR == 2 { print $4 }'\n";
    private static final DataSize NEEDED = DataSize.ofGib(1);

    @Override
    public CheckKind kind() {
        return CheckKind.STORE_ROOM;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(SCRIPT, deadline));
    }

    static Finding judge(String output) {
        Optional<DataSize> room = Parts.of(output).number("room").map(DataSize::ofKib);
        if (room.isEmpty()) {
            return Finding.note(Messages.diskUnknown, Messages.storeNeeded);
        }
        String found = NLS.bind(Messages.diskFound, Sizes.gib(room.get()), "/var/lib");
        return room.get().compareTo(NEEDED) < 0 ? Finding.note(found, Messages.storeNeeded) : Finding.good(found);
    }
}
