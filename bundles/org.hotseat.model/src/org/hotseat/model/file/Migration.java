// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import org.w3c.dom.Element;

/** One step from a version of the file to the next, on the XML. Stateless. */
interface Migration {

    /**
     * Rewrites the tree from the step's version to the next one; the version attribute is not its business.
     *
     * @param root of the file
     */
    void migrate(Element root);
}
