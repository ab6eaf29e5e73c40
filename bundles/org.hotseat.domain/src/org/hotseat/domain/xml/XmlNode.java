// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

/** A piece of a document: an element, or text, comment and the like between elements. */
public sealed interface XmlNode permits XmlElement, XmlRaw {
}
