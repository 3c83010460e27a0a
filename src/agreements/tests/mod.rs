mod agreeing;
mod giving;
mod passing;
mod people;
mod turning;
