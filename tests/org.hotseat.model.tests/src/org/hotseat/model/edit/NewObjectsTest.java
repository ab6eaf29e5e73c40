// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.FlowKind;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.validate.ClusterValidator;
import org.hotseat.model.validate.Severity;
import org.junit.jupiter.api.Test;

/** New objects are ready to be added. */
class NewObjectsTest {

    private final NewObjects objects = new NewObjects();

    @Test
    void aNewClusterHasItsPlanesAndFlowsAndNoErrors() {
        Cluster cluster = objects.cluster("New");
        assertEquals(PlaneKind.values().length, cluster.getPlanes().size());
        assertEquals(List.of(FlowKind.values()), cluster.getFlows().stream().map(flow -> flow.getFlow()).toList());
        assertTrue(ClusterValidator.validate(cluster).stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR));
    }

    @Test
    void idsAreFreshAndWellFormedForEveryClass() {
        Set<String> ids = new HashSet<>();
        int made = 0;
        for (var classifier : ClusterPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()
                    && objects.create(type) instanceof Identified identified) {
                made++;
                assertTrue(identified.getId().matches("[a-z]+-[a-z0-9]{10}"), identified.getId());
                ids.add(identified.getId());
            }
        }
        assertTrue(made > 15);
        assertEquals(made, ids.size());
    }
}
