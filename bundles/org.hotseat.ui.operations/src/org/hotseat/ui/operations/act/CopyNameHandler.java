// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.operations.properties.field.FieldText;

/** Command "Copy name": the names of what is selected, one a line. */
public final class CopyNameHandler extends SubjectHandler {

    @Override
    void act(Call call) throws ExecutionException {
        Inventory inventory = call.session().inventory();
        List<String> names = call.selected().stream().map(one -> name(inventory, one)).flatMap(Optional::stream)
                .toList();
        if (!names.isEmpty()) {
            Clipboard clipboard = new Clipboard(HandlerUtil.getActiveShellChecked(call.event()).getDisplay());
            clipboard.setContents(new Object[] { String.join(System.lineSeparator(), names) },
                    new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    private static Optional<String> name(Inventory inventory, Object one) {
        return switch (one) {
            case HostId id -> inventory.host(id).map(HostView::name);
            case MachineId id -> inventory.machine(id).map(MachineView::name);
            case EObject object -> Optional.of(FieldText.name(object));
            default -> Optional.empty();
        };
    }
}
