// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.text.Words;
import org.hotseat.ui.operations.properties.field.FieldEdits;
import org.hotseat.ui.operations.subject.NameCheck;

/** Command "New …": asks for a name, adds the object to the cluster and shows it with its properties. */
public final class NewObjectHandler extends SubjectHandler {

    private static final String LIST = "org.hotseat.ui.operations.list";

    @Override
    void act(Call call) throws ExecutionException {
        Cluster cluster = call.session().document().cluster();
        String list = call.event().getParameter(LIST);
        if (!(Literals.CLUSTER.getEStructuralFeature(list) instanceof EReference feature)) {
            throw new ExecutionException("no list of the cluster: " + list);
        }
        EObject made = new FieldEdits(call.session().document(), new NewObjects()).create(cluster, feature);
        if (isNamed(call, feature, made)) {
            call.session().document().editor().add(cluster, feature, made);
            call.reveal(made);
            OpenSubject.properties(call.page());
        }
    }

    /** Asks for the name; false when the person does not want the object after all. */
    private static boolean isNamed(Call call, EReference feature, EObject made) throws ExecutionException {
        if (!(made instanceof Named named)) {
            return true;
        }
        Cluster cluster = call.session().document().cluster();
        NameDialog.Words words = new NameDialog.Words(NLS.bind(Messages.newTitle, Words.type(made.eClass())),
                Messages.name, Messages.add);
        Optional<String> name = NameDialog.ask(HandlerUtil.getActiveShellChecked(call.event()), words,
                named.getName(), text -> NameCheck.obstacle(cluster, feature, named, text));
        name.ifPresent(named::setName);
        return name.isPresent();
    }
}
