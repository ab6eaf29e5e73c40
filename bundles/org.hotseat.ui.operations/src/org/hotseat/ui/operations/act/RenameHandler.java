// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.text.Words;
import org.hotseat.ui.operations.subject.NameCheck;

/** Command "Rename…": gives an object of the document another name. */
public final class RenameHandler extends SubjectHandler {

    @Override
    void act(Call call) throws ExecutionException {
        if (call.objects().size() == 1 && call.objects().get(0) instanceof Named named) {
            EObject owner = named.eContainer();
            EReference feature = named.eContainmentFeature();
            NameDialog.Words words = new NameDialog.Words(NLS.bind(Messages.renameTitle, Words.describe(named)),
                    Messages.name, Messages.rename);
            NameDialog.ask(HandlerUtil.getActiveShellChecked(call.event()), words, named.getName(),
                    name -> NameCheck.obstacle(owner, feature, named, name))
                    .ifPresent(name -> call.session().document().editor().set(named, Literals.NAMED__NAME, name));
        }
    }
}
