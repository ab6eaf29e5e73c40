// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.text.Words;

/**
 * Turns a cluster into text: one element per line, attributes in the order of the ecore, objects in the order of their
 * lists, so that a small edit is a small difference.
 */
final class ClusterWriter {

    private static final URI NOWHERE = URI.createURI("memory:cluster");

    private ClusterWriter() {
    }

    /** A copy in the form that is written. */
    static Cluster copy(Cluster cluster) {
        Cluster copy = EcoreUtil.copy(cluster);
        copy.setFormatVersion(ClusterFile.VERSION);
        return copy;
    }

    /** The text of a copy, which is put into a resource for that. */
    static byte[] write(Cluster copy, FileTrouble trouble) throws FailureException {
        checkReferences(copy, trouble);
        Resource resource = new XMIResourceImpl(NOWHERE);
        resource.getContents().add(copy);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, options);
        } catch (IOException | RuntimeException e) {
            // a character that XML cannot hold comes as an unchecked exception
            throw trouble.of(e, FailureCode.INVALID, Messages.unwritable, Messages.notSaveableRemedy);
        }
        return out.toByteArray();
    }

    private static void checkReferences(Cluster copy, FileTrouble trouble) throws FailureException {
        for (Map.Entry<EObject, Collection<Setting>> outside : EcoreUtil.ExternalCrossReferencer.find(copy)
                .entrySet()) {
            EObject user = outside.getValue().iterator().next().getEObject();
            throw trouble.of(FailureCode.INVALID, Messages.outsideReference, Messages.notSaveableRemedy,
                    Words.describe(user), Words.describe(outside.getKey()));
        }
    }
}
