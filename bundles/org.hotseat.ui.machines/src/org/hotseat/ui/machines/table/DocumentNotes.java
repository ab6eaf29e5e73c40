// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.ui.machines.rows.Annotations;

/** Copies what the table needs from the cluster's document. On the window's thread, which owns the document. */
final class DocumentNotes {

    private DocumentNotes() {
    }

    /** Tells the notes now and after every change of the document. */
    static Subscription follow(ClusterDocument document, Consumer<Annotations> receiver) {
        receiver.accept(read(document.cluster()));
        return document.onChange(() -> receiver.accept(read(document.cluster())));
    }

    static Annotations read(Cluster cluster) {
        Map<MachineId, String> seats = new HashMap<>();
        for (Seat seat : cluster.getSeats()) {
            Optional.ofNullable(seat.getMachine()).flatMap(DocumentNotes::id)
                    .ifPresent(machine -> seats.put(machine, title(seat)));
        }
        Map<MachineId, String> owners = new HashMap<>();
        for (VirtualMachine machine : cluster.getMachines()) {
            if (machine.getOwner() != null) {
                id(machine).ifPresent(known -> owners.put(known, machine.getOwner().getName()));
            }
        }
        return new Annotations(seats, owners);
    }

    private static String title(Seat seat) {
        String duty = seat.getDuty();
        return duty == null || duty.isBlank() ? seat.getName() : NLS.bind(Messages.seatDuty, seat.getName(), duty);
    }

    private static Optional<MachineId> id(VirtualMachine machine) {
        try {
            return Optional.of(MachineId.of(machine.getUuid()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // the validator marks it; here it only has no note
        }
    }
}
