// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

/** Command: saves the rows that are shown as CSV. */
public final class ExportHandler extends TableHandler {

    @Override
    void run(MachinesView view) {
        view.export();
    }
}
