// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What the tests of this bundle stand on: time that passes when a test says so, and the texts. */
package org.hotseat.observed.support;
