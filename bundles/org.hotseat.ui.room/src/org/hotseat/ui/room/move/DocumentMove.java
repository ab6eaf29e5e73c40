// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.ClusterEditor;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.seats.plan.Wish;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.room.model.FloorMaker;
import org.hotseat.ui.room.model.SeatFacts;

/**
 * A wish as one edit of the document, which undo takes back exactly. Nothing is switched by it. On the document's
 * thread.
 */
final class DocumentMove {

    private final ClusterDocument document;
    private final Inventory inventory;
    private final SeatFacts facts;

    DocumentMove(ClusterDocument document, Inventory inventory, SeatFacts facts) {
        this.document = document;
        this.inventory = inventory;
        this.facts = facts;
    }

    /**
     * Edits.
     *
     * @param title of the edit
     * @param wish a remap or a duty that follows
     * @return false when the document does not have what it is about any more
     */
    boolean carryOut(String title, Wish wish) {
        return switch (wish) {
            case Wish.Remap remap -> seat(remap.seat()).map(seat -> remap(title, seat, remap.machine())).orElse(false);
            case Wish.FollowMe follow -> seat(follow.from()).flatMap(facts::machine).flatMap(machine -> seat(follow
                    .to()).map(seat -> remap(title, seat, Optional.of(machine)))).orElse(false);
            default -> false;
        };
    }

    private Cluster cluster() {
        return document.cluster();
    }

    private Optional<Seat> seat(SeatId id) {
        return cluster().getSeats().stream().filter(one -> one.getId().equals(id.value())).findFirst();
    }

    private boolean remap(String title, Seat seat, Optional<MachineId> machine) {
        ClusterEditor editor = document.editor();
        editor.compound(title, () -> {
            Optional<VirtualMachine> wanted = machine.map(this::described);
            wanted.ifPresent(one -> cluster().getSeats().stream().filter(other -> one.equals(other.getMachine())
                    && other != seat).forEach(other -> editor.set(other, Literals.SEAT__MACHINE, null)));
            editor.set(seat, Literals.SEAT__MACHINE, wanted.orElse(null));
        });
        return true;
    }

    /** The machine in the document; one that only its host knows is added. */
    private VirtualMachine described(MachineId id) {
        return cluster().getMachines().stream().filter(one -> FloorMaker.machine(one).filter(id::equals).isPresent())
                .findFirst().orElseGet(() -> {
                    VirtualMachine added = new NewObjects().machine(inventory.machine(id).map(MachineView::name).orElse(
                            id.toString()), id.toString());
                    document.editor().add(cluster(), Literals.CLUSTER__MACHINES, added);
                    return added;
                });
    }
}
