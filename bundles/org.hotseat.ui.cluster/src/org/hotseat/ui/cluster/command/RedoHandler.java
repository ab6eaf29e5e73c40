// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.hotseat.console.operation.ActHistory;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.service.Services;

/** Command: does the act again that was taken back last, and says before which one that is. */
public final class RedoHandler extends ClusterHandler implements IElementUpdater {

    @Override
    void act(ClusterDesk desk, Shell shell, ExecutionEvent event) {
        desk.session().map(open -> open.acts()).filter(acts -> acts.redoable().isPresent())
                .ifPresent(ActHistory::redo);
    }

    @Override
    @SuppressWarnings("rawtypes") // given by the workbench
    public void updateElement(UIElement element, Map parameters) {
        String text = Services.session().flatMap(open -> open.acts().redoable())
                .map(act -> NLS.bind(Messages.redo, act.redoLabel())).orElse(Messages.nothingToRedo);
        element.setText(Formats.label(text));
        element.setTooltip(text);
    }
}
