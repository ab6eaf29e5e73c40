// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.emf.ecore.EReference;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.ui.operations.properties.field.FieldText;

/** What can be added to a cluster, by name, for the keys page and Quick Access. */
public final class ListValues implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (EReference list : Literals.CLUSTER.getEAllContainments()) {
            boolean own = list != Literals.CLUSTER__FLOWS && list != Literals.CLUSTER__HOSTS
                    && list != Literals.CLUSTER__MACHINES;
            if (own) {
                values.put(FieldText.label(list.getEReferenceType()), list.getName());
            }
        }
        return values;
    }
}
