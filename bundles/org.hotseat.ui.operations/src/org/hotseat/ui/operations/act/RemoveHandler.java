// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.text.Words;
import org.hotseat.ui.format.Formats;

/** Command "Remove from cluster…": takes objects out of the document, after asking once; undo brings them back. */
public final class RemoveHandler extends SubjectHandler {

    @Override
    void act(Call call) throws ExecutionException {
        List<EObject> objects = call.objects().stream().filter(object -> !(object instanceof Cluster)).toList();
        if (objects.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShellChecked(call.event()), Messages.removeTitle,
                    Messages.removeNothing);
            return;
        }
        String what = objects.size() == 1 ? Words.describe(objects.get(0)) : NLS.bind(Messages.objects,
                objects.size());
        MessageDialog dialog = new MessageDialog(HandlerUtil.getActiveShellChecked(call.event()),
                Messages.removeTitle, null, Formats.label(NLS.bind(Messages.removeQuestion, what)),
                MessageDialog.NONE, 0, Messages.remove, Messages.cancel);
        if (dialog.open() == 0) {
            call.session().document().editor().remove(objects);
        }
    }
}
