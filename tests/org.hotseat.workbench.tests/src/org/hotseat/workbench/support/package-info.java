// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/**
 * What the tests of the window share: the console as it should be before a test, ids of its parts, what is observed.
 */
package org.hotseat.workbench.support;
