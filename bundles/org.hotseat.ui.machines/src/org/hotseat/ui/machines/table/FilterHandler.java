// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

/** Command: begins a filter or puts it away. */
public final class FilterHandler extends TableHandler {

    @Override
    void run(MachinesView view) {
        view.toggleFilter();
    }
}
