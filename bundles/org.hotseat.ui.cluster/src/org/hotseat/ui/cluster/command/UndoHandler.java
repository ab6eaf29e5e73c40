// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.hotseat.console.operation.ActHistory;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** Command: takes back the newest act, an edit or an operation, and says before which one that is. */
public final class UndoHandler extends ClusterHandler implements IElementUpdater, Reasoned {

    @Override
    void act(ClusterDesk desk, Shell shell, ExecutionEvent event) {
        desk.session().map(open -> open.acts()).filter(acts -> acts.undoable().isPresent())
                .ifPresent(ActHistory::undo);
    }

    @Override
    @SuppressWarnings("rawtypes") // given by the workbench
    public void updateElement(UIElement element, Map parameters) {
        String text = Services.session().flatMap(open -> open.acts().undoable()).map(UndoHandler::text)
                .orElse(Messages.nothingToUndo);
        element.setText(Formats.label(text));
        element.setTooltip(text);
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Optional<ActHistory.Act> newest = Services.session().flatMap(open -> open.acts().undoable());
        return newest.isEmpty() ? Optional.of(Messages.nothingDone) : newest.get().undoObstacle();
    }

    private static String text(ActHistory.Act act) {
        String named = named(act.undoLabel());
        return act.undoObstacle().map(why -> NLS.bind(Messages.cannotUndo, named, why)).orElse(named);
    }

    /** Edits say themselves that they are undone, operations name what will be done. */
    private static String named(String label) {
        return label.startsWith(NLS.bind(Messages.undo, "")) ? label : NLS.bind(Messages.undo, label);
    }
}
