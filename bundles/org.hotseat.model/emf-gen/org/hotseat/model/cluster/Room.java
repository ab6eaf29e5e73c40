// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Room</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A room with seats, seen from above. Its picture lies below the desks: a file, named as from the folder of the cluster file; empty for none.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.Room#getWidthMillimetres <em>Width Millimetres</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Room#getDepthMillimetres <em>Depth Millimetres</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Room#getPicture <em>Picture</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getRoom()
 * @model
 * @generated
 */
public interface Room extends Named {
	/**
	 * Returns the value of the '<em><b>Width Millimetres</b></em>' attribute.
	 * The default value is <code>"12000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Width Millimetres</em>' attribute.
	 * @see #setWidthMillimetres(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getRoom_WidthMillimetres()
	 * @model default="12000"
	 * @generated
	 */
	int getWidthMillimetres();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Room#getWidthMillimetres <em>Width Millimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width Millimetres</em>' attribute.
	 * @see #getWidthMillimetres()
	 * @generated
	 */
	void setWidthMillimetres(int value);

	/**
	 * Returns the value of the '<em><b>Depth Millimetres</b></em>' attribute.
	 * The default value is <code>"8000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Depth Millimetres</em>' attribute.
	 * @see #setDepthMillimetres(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getRoom_DepthMillimetres()
	 * @model default="8000"
	 * @generated
	 */
	int getDepthMillimetres();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Room#getDepthMillimetres <em>Depth Millimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth Millimetres</em>' attribute.
	 * @see #getDepthMillimetres()
	 * @generated
	 */
	void setDepthMillimetres(int value);

	/**
	 * Returns the value of the '<em><b>Picture</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Picture</em>' attribute.
	 * @see #setPicture(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getRoom_Picture()
	 * @model default=""
	 * @generated
	 */
	String getPicture();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Room#getPicture <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture</em>' attribute.
	 * @see #getPicture()
	 * @generated
	 */
	void setPicture(String value);

} // Room
