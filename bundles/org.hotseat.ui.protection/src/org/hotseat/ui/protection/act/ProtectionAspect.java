// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.act;

import java.time.Instant;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.session.Session;
import org.hotseat.ui.part.MachineAspect;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.protection.model.ProtectionFacts;

/** How machines are protected, wherever machines are shown. */
public final class ProtectionAspect implements MachineAspect {

    @Override
    public String title() {
        return Messages.aspect;
    }

    @Override
    public List<Fact> facts(Session session, MachineId machine, Instant now) {
        return MachineCopies.of(session.members()).stream().filter(one -> one.id().equals(machine)).findFirst()
                .map(one -> ProtectionFacts.of(one, now)).orElse(List.of());
    }

    @Override
    public Control page(Composite parent, Session session, MachineId machine) {
        return new ProtectPage(parent, session, machine).control();
    }
}
