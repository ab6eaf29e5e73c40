// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.machine.MachineAct;
import org.hotseat.console.session.Session;

/** Every command whose act needs no input; which one is written behind the class in the plugin.xml. */
public final class ActHandler extends MachineHandler implements IExecutableExtension {

    private MachineAct act = MachineAct.START;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        act = MachineAct.valueOf(String.valueOf(data));
    }

    @Override
    Optional<String> obstacle(Session session, List<MachineId> machines) {
        return Possible.obstacle(session.machines(), act, machines);
    }

    /** Machines that it is possible on; of several the others are left out, as nobody would start a running one. */
    @Override
    void run(Shell shell, Session session, List<MachineId> machines) {
        List<MachineId> possible = Possible.on(session.machines(), act, machines);
        if (possible.isEmpty()
                || ConfirmAct.isNeeded(act) && !ConfirmAct.ask(shell, act, session.inventory(), possible)) {
            return;
        }
        begin(session.machines().operation(act, possible));
    }
}
