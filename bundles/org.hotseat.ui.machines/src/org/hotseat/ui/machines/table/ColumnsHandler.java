// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

/** Command: asks which columns are shown. */
public final class ColumnsHandler extends TableHandler {

    @Override
    void run(MachinesView view) {
        view.chooseColumns();
    }
}
