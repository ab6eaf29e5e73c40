// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.move;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.checkpoint.Obstacle;

/** Plans moves on the inventory and makes the operation that carries them out. Thread-safe; nothing here blocks. */
public interface Mover {

    /**
     * What a move would mean; pure, well under 300 ms for any cluster.
     *
     * @param machine what
     * @param target where to
     * @return the preview
     */
    MovePreview preview(MachineId machine, HostId target);

    /**
     * Previews for every host, the ones that fit first, best first, then those that do not, with the reason.
     *
     * @param machine what
     * @return one per host
     */
    List<MovePreview> candidates(MachineId machine);

    /**
     * Whether a host can hold a machine if it has to go on there: its memory in all, and its processor. What does not
     * fit only now is a note; what never will is a stop. Pure, well under 300 ms.
     *
     * @param machine what
     * @param host which might be its standby
     * @return the lines that say something; empty when nothing is known
     */
    List<Consequence> standby(MachineId machine, HostId host);

    /**
     * Why a machine cannot be copied to a standby while it runs, as far as its description tells; its host may know
     * more once it is tried. Pure, well under 300 ms: what is not known yet is asked for, and a change of the inventory
     * tells when it is there.
     *
     * @param machine what
     * @return each with its device and what to do, none when nothing speaks against it; empty while not known
     */
    Optional<List<Obstacle>> againstCopies(MachineId machine);

    /**
     * The options that a move starts with: address of the target on the plane that carries live migration, downtime,
     * bandwidth.
     *
     * @param machine what
     * @param target where to
     * @return to be edited in the Remap dialog
     */
    MigrationOptions defaults(MachineId machine, HostId target);

    /**
     * The steps of a move, for a checklist: {@link Operation#run} reports progress with exactly these texts.
     *
     * @param machine what
     * @param target where to
     * @return step texts in order
     */
    List<String> steps(MachineId machine, HostId target);

    /**
     * Checks again, moves, verifies that it runs there and no more here. The inverse moves it back.
     *
     * @param machine what
     * @param target where to
     * @param options how
     * @return to be run by a runner
     */
    Operation move(MachineId machine, HostId target, MigrationOptions options);
}
