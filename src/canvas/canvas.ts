// The canvas page, made live. Without this script every part of it still works by its forms.
export {};
