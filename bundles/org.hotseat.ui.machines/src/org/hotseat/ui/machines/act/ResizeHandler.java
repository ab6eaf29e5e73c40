// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.MachineView;

/** Commands "Set vCPUs…" and "Set memory…"; which one is written behind the class in the plugin.xml. */
public final class ResizeHandler extends MachineHandler implements IExecutableExtension {

    private Resize what = Resize.VCPUS;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        what = Resize.valueOf(String.valueOf(data));
    }

    @Override
    Optional<String> obstacle(Session session, List<MachineId> machines) {
        return Reachable.obstacle(session, machines);
    }

    @Override
    void run(Shell shell, Session session, List<MachineId> machines) {
        List<MachineView> views = Reachable.of(session, machines);
        ResizeDialog dialog = new ResizeDialog(shell, what, session, views);
        if (dialog.open() == Window.OK) {
            List<Operation> parts = views.stream()
                    .map(view -> what.operation(session.machines(), view.id(), dialog.value())).toList();
            begin(EachOf.of(what.bulkTitle(parts.size()), parts));
        }
    }
}
