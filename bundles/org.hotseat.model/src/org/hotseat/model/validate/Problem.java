// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something in a cluster that is not right.
 *
 * @param severity how much it matters
 * @param object where it is; the place for the marker
 * @param feature which field of it, if one field is to blame
 * @param text what is wrong and what to do, two sentences in the language of the person
 */
public record Problem(Severity severity, EObject object, Optional<EStructuralFeature> feature, String text) {
}
