// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.hotseat.seats.room.SeatId;
import org.hotseat.ui.room.create.SeatDraft;
import org.hotseat.ui.room.wizard.SeatWizard;
import org.hotseat.ui.room.wizard.SeatWizardDialog;
import org.hotseat.ui.seats.move.MoveContext;

/** Opens the wizard that makes a new seat in a room. On the window's thread. */
final class NewSeat {

    private NewSeat() {
    }

    /**
     * Opens it; does not wait for its end.
     *
     * @param shell above which it stands
     * @param context the open cluster
     * @param room id of the room to begin with; empty where the cluster has none
     * @param made told the new seat
     * @param words told what is left, for the status line
     * @return its window
     */
    static SeatWizardDialog open(Shell shell, MoveContext context, String room, Consumer<SeatId> made,
            Consumer<String> words) {
        DeskEdits edits = new DeskEdits(context.session().document());
        SeatDraft draft = new SeatDraft(edits.freeName(), room, edits.freePlace(room));
        SeatWizardDialog dialog = new SeatWizardDialog(shell, new SeatWizard(context, draft, edits::freePlace,
                new SeatWizard.Ending(made, words)));
        dialog.open();
        return dialog;
    }
}
