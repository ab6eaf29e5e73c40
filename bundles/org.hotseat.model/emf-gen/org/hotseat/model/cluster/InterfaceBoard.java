// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface Board</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A gateway that owns physical ports.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.InterfaceBoard#getPort <em>Port</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.InterfaceBoard#getPorts <em>Ports</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getInterfaceBoard()
 * @model
 * @generated
 */
public interface InterfaceBoard extends Named, NetworkEndpoint {
	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * The default value is <code>"7450"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getInterfaceBoard_Port()
	 * @model default="7450"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.InterfaceBoard#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

	/**
	 * Returns the value of the '<em><b>Ports</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.BoardPort}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ports</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getInterfaceBoard_Ports()
	 * @model containment="true"
	 * @generated
	 */
	EList<BoardPort> getPorts();

} // InterfaceBoard
