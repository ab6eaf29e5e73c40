// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.model.cluster.Cluster;

/**
 * Turns a cluster into text: one element per line, attributes in the order of the ecore, objects in the order of their
 * lists, so that a small edit is a small difference.
 */
final class ClusterWriter {

    private static final URI NOWHERE = URI.createURI("memory:cluster");

    private ClusterWriter() {
    }

    static byte[] write(Cluster cluster, FileTrouble trouble) throws FailureException {
        Cluster copy = EcoreUtil.copy(cluster);
        copy.setFormatVersion(ClusterFile.VERSION);
        Resource resource = new XMIResourceImpl(NOWHERE);
        resource.getContents().add(copy);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, options);
        } catch (IOException | RuntimeException e) {
            // a reference to something outside comes as IOException, a character XML cannot hold as unchecked one
            throw trouble.of(e, FailureCode.INVALID, Messages.notSaveable, Messages.notSaveableRemedy,
                    Optional.ofNullable(e.getLocalizedMessage()).orElse(e.getClass().getSimpleName()));
        }
        return out.toByteArray();
    }
}
