// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.text.Words;

/** Builds a cluster of bytes that passed the gate and are in the current form. */
final class ClusterReader {

    private static final URI NOWHERE = URI.createURI("memory:cluster");
    private static final String NO_DECLARATION = "http://apache.org/xml/features/disallow-doctype-decl";

    private ClusterReader() {
    }

    static Cluster read(byte[] content, FileTrouble trouble) throws FailureException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(ClusterPackage.eNS_URI, ClusterPackage.eINSTANCE);
        Resource resource = new XMIResourceImpl(NOWHERE);
        resources.getResources().add(resource);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(NO_DECLARATION, true));
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        try {
            resource.load(new ByteArrayInputStream(content), options);
        } catch (IOException e) {
            throw firstError(resource, e, trouble);
        } catch (RuntimeException e) {
            // EMF reports some malformed content by unchecked exceptions of many kinds
            throw trouble.of(e, FailureCode.INVALID, Messages.unreadable, Messages.damagedRemedy, "?");
        }
        if (!resource.getErrors().isEmpty() || resource.getContents().size() != 1
                || !(resource.getContents().get(0) instanceof Cluster cluster)) {
            throw firstError(resource, null, trouble);
        }
        resource.getContents().clear();
        checkReferences(cluster, trouble);
        return cluster;
    }

    private static FailureException firstError(Resource resource, @Nullable IOException e,
            FileTrouble trouble) {
        List<Resource.Diagnostic> errors = resource.getErrors();
        if (errors.isEmpty()) {
            return trouble.of(e, FailureCode.INVALID, Messages.unreadable, Messages.damagedRemedy, "?");
        }
        Resource.Diagnostic first = errors.get(0);
        int line = first.getLine();
        return switch (first) {
            case FeatureNotFoundException missing -> trouble.of(missing, FailureCode.INVALID, Messages.unknownFeature,
                    Messages.foreignRemedy, missing.getName(), line);
            case IllegalValueException wrong -> trouble.of(wrong, FailureCode.INVALID, Messages.unknownValue,
                    Messages.damagedRemedy, String.valueOf(wrong.getValue()), line);
            case UnresolvedReferenceException dangling -> trouble.of(dangling, FailureCode.INVALID,
                    Messages.unknownReference, Messages.damagedRemedy, dangling.getReference(), line);
            default -> trouble.of(e, FailureCode.INVALID, Messages.unreadable, Messages.damagedRemedy, line);
        };
    }

    /** The loader puts whatever carries the id into a reference, be it of another class. */
    private static void checkReferences(Cluster cluster, FileTrouble trouble) throws FailureException {
        for (Iterator<EObject> all = cluster.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !pointsRight(object, reference)) {
                    throw trouble.of(FailureCode.INVALID, Messages.wrongReference, Messages.damagedRemedy,
                            Words.describe(object), Words.feature(reference));
                }
            }
        }
    }

    private static boolean pointsRight(EObject object, EReference reference) {
        Object value = object.eGet(reference, false);
        List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return targets.stream().allMatch(target -> reference.getEReferenceType().isInstance(target)
                && target instanceof EObject known && !known.eIsProxy());
    }
}
