// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Endpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is reached over the network, by IP address or name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.NetworkEndpoint#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getNetworkEndpoint()
 * @model abstract="true"
 * @generated
 */
public interface NetworkEndpoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getNetworkEndpoint_Address()
	 * @model default=""
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.NetworkEndpoint#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

} // NetworkEndpoint
