// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import org.eclipse.swt.widgets.Shell;
import org.hotseat.console.move.MovePreview;
import org.hotseat.seats.plan.Wish;
import org.hotseat.ui.room.plan.Outlook;
import org.hotseat.ui.room.plan.SeatPreview;
import org.hotseat.ui.seats.move.MoveContext;
import org.hotseat.ui.seats.move.RemapDialog;

/** Opens the dialog of a move, by who carries it out. On the window's thread. */
final class SeatActs {

    private SeatActs() {
    }

    static void open(Shell shell, MoveContext context, SeatPreview preview, Outlook outlook) {
        if (preview.way() == SeatPreview.Way.MACHINE && preview.wish() instanceof Wish.ToHost move) {
            MovePreview machine = context.session().mover().preview(move.machine(), move.host());
            if (machine.obstacle().isEmpty()) {
                new RemapDialog(shell, context, machine).open();
            }
            return;
        }
        new SeatMoveDialog(shell, context, preview, outlook.names()).open();
    }
}
