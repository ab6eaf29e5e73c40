// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.session.Session;

/** Commands that plug a device in or out; which one is written behind the class in the plugin.xml. */
public final class DeviceHandler extends MachineHandler implements IExecutableExtension {

    private boolean attach = true;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        attach = !"detach".equals(data);
    }

    @Override
    Optional<String> obstacle(Session session, List<MachineId> machines) {
        return Reachable.oneObstacle(session, machines);
    }

    @Override
    void run(Shell shell, Session session, List<MachineId> machines) {
        session.inventory().machine(machines.get(0))
                .ifPresent(machine -> new DeviceDialog(shell, attach, session, machine).open());
    }
}
