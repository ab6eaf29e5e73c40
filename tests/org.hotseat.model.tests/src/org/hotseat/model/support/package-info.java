// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What the tests of the model stand on: a cluster with one of everything. */
package org.hotseat.model.support;
